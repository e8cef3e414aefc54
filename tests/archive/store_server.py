"""A real S3 server on loopback (moto's), and a way to it that is slow, breaks off and answers with errors."""

from __future__ import annotations

import http.client
import random
import socket
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import boto3
from botocore.config import Config

BUCKET = "calls"
READY_S = 60.0
KEYS = {
    "AWS_ACCESS_KEY_ID": "testing",
    "AWS_SECRET_ACCESS_KEY": "testing",
    "AWS_DEFAULT_REGION": "us-east-1",
    "AWS_EC2_METADATA_DISABLED": "true",
}


class Store:
    """A bucket of the server. `environment`: what a program needs to use it."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.environment = {**KEYS, "FSSPEC_S3_ENDPOINT_URL": url}
        self._client = boto3.client(
            "s3",
            endpoint_url=url,
            aws_access_key_id="testing",
            aws_secret_access_key="testing",
            region_name="us-east-1",
            config=Config(retries={"max_attempts": 1}),
        )

    def make(self) -> None:
        self._client.create_bucket(Bucket=BUCKET)

    def put_folder(self, folder: Path, prefix: str) -> None:
        for path in folder.rglob("*"):
            if path.is_file():
                key = f"{prefix}/{path.relative_to(folder).as_posix()}"
                self._client.put_object(Bucket=BUCKET, Key=key, Body=path.read_bytes())

    def get_folder(self, prefix: str, folder: Path) -> Path:
        pages = self._client.get_paginator("list_objects_v2").paginate(Bucket=BUCKET, Prefix=f"{prefix}/")
        for one in (one for page in pages for one in page.get("Contents", ())):
            path = folder / one["Key"].removeprefix(f"{prefix}/")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(self._client.get_object(Bucket=BUCKET, Key=one["Key"])["Body"].read())
        return folder

    def close(self) -> None:
        self._client.close()


@contextmanager
def store() -> Iterator[Store]:
    """Run the server as a process of its own."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen(
        [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        until_s = time.monotonic() + READY_S
        while True:
            try:
                socket.create_connection(("127.0.0.1", port), 1.0).close()
                break
            except OSError:
                assert time.monotonic() < until_s, "the server did not start"
                time.sleep(0.1)
        found = Store(f"http://127.0.0.1:{port}")
        found.make()
        yield found
        found.close()
    finally:
        server.kill()
        server.wait()


class BadWay:
    """A proxy that does something bad to some of the requests, at random from a seed. `done` counts them."""

    def __init__(self, store_url: str, *, seed: int, slow: float, half: float, errors: float) -> None:
        host, port = store_url.removeprefix("http://").split(":")
        rng, lock, done = random.Random(seed), threading.Lock(), Counter[str]()
        self.done = done

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def handle_any(self) -> None:
                with lock:
                    drawn, is_slow = rng.random(), rng.random() < slow
                body = self._body()
                if is_slow:
                    done["slow"] += 1
                    time.sleep(0.3)
                if drawn < errors:
                    done["error"] += 1
                    self.send_response(503)
                    self.send_header("Content-Length", "0")
                    self.end_headers()
                    return
                way = http.client.HTTPConnection(host, int(port), timeout=30)
                try:
                    headers = {name: value for name, value in self.headers.items() if name.lower() not in _OURS}
                    way.request(self.command, self.path, body, {**headers, "Content-Length": str(len(body))})
                    answer = way.getresponse()
                    content = answer.read()
                finally:
                    way.close()
                self.send_response(answer.status)
                for name, value in answer.getheaders():
                    if name.lower() not in _THEIRS:
                        self.send_header(name, value)
                length = answer.getheader("Content-Length") if self.command == "HEAD" else str(len(content))
                self.send_header("Content-Length", length or "0")
                self.end_headers()
                if self.command == "GET" and len(content) > 1 and drawn < errors + half:
                    done["half"] += 1
                    self.wfile.write(content[: len(content) // 2])
                    self.close_connection = True
                    self.connection.shutdown(socket.SHUT_RDWR)
                    return
                self.wfile.write(content)

            do_GET = do_PUT = do_HEAD = do_POST = do_DELETE = handle_any  # noqa: N815  # http.server's names

            def _body(self) -> bytes:
                if self.headers.get("Transfer-Encoding", "").lower() != "chunked":
                    return self.rfile.read(int(self.headers.get("Content-Length") or 0))
                found = b""
                while size := int(self.rfile.readline().split(b";")[0], 16):
                    found += self.rfile.read(size)
                    self.rfile.readline()
                self.rfile.readline()
                return found

            def log_message(self, *_: object) -> None:
                pass

        class Server(ThreadingHTTPServer):
            daemon_threads = False
            block_on_close = True

            def handle_error(self, *_: object) -> None:
                pass  # the other side went: that is what this is for

        self._server = Server(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05})
        self._thread.start()
        self.environment = {**KEYS, "FSSPEC_S3_ENDPOINT_URL": f"http://127.0.0.1:{self._server.server_port}"}

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


_OURS = {"content-length", "transfer-encoding", "connection", "expect"}
_THEIRS = {"content-length", "transfer-encoding", "connection", "server", "date"}
