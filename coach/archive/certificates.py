"""Certificates of one's own for a cluster: one authority, and one certificate that it signed.

Every part of the cluster (the scheduler, the workers, the command) shows that certificate, and speaks only with
who shows one of the same authority. The authority's own key is thrown away at once, so nobody can make another
one; to let a machine in, copy the folder to it, and to shut one out, make a new folder for the others.
"""

from __future__ import annotations

import ipaddress
import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from distributed.security import Security

from coach.model.problems import EnvironmentProblem
from coach.whole_file import make_folder, write_whole

AUTHORITY, CERTIFICATE, KEY = "authority.pem", "cluster.pem", "cluster-key.pem"
DAYS = 365
"""Ours: a cluster for an archive is set up anew at least once a year."""


def make_certificates(folder: Path, now: datetime) -> None:
    """Make the three files. Raises EnvironmentProblem where one is there already, or none can be written."""
    if any((folder / name).exists() for name in (AUTHORITY, CERTIFICATE, KEY)):
        raise EnvironmentProblem("archive.certificates_there", path=folder)
    authority_key, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    name, of = _name("coach archive authority"), _name("coach archive cluster")
    usage = x509.KeyUsage(
        digital_signature=True, key_cert_sign=True, crl_sign=True, content_commitment=False,
        key_encipherment=False, data_encipherment=False, key_agreement=False, encipher_only=False,
        decipher_only=False,
    )  # fmt: skip
    authority = (
        _certificate(name, name, authority_key.public_key(), now)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(usage, critical=True)
        .sign(authority_key, hashes.SHA256())
    )
    certificate = (
        _certificate(of, name, key.public_key(), now)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(
            x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.CLIENT_AUTH]),
            critical=False,
        )
        .add_extension(
            x509.SubjectAlternativeName(
                [x509.DNSName("localhost"), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
            ),
            critical=False,
        )
        .sign(authority_key, hashes.SHA256())
    )
    plain = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    try:
        make_folder(folder)
        write_whole(folder / KEY, plain)
        write_whole(folder / CERTIFICATE, certificate.public_bytes(serialization.Encoding.PEM))
        write_whole(folder / AUTHORITY, authority.public_bytes(serialization.Encoding.PEM))
    except OSError as error:
        raise EnvironmentProblem("archive.not_written", path=folder, error=error.strerror) from error


def security(folder: Path) -> Security:
    """Return what a part of the cluster speaks with: TLS both ways, and nothing else. Raises
    EnvironmentProblem."""
    for name in (AUTHORITY, CERTIFICATE, KEY):
        if not (folder / name).is_file():
            raise EnvironmentProblem("archive.no_certificates", path=folder)
    certificate, key = str(folder / CERTIFICATE), str(folder / KEY)
    return Security(
        require_encryption=True,
        tls_ca_file=str(folder / AUTHORITY),
        tls_client_cert=certificate,
        tls_client_key=key,
        tls_scheduler_cert=certificate,
        tls_scheduler_key=key,
        tls_worker_cert=certificate,
        tls_worker_key=key,
        tls_min_version=ssl.TLSVersion.TLSv1_3,
    )


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def _certificate(
    of: x509.Name, by: x509.Name, key: ec.EllipticCurvePublicKey, now: datetime
) -> x509.CertificateBuilder:
    begins = now.astimezone(UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(of)
        .issuer_name(by)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(begins - timedelta(hours=1))  # another machine's clock may be behind
        .not_valid_after(begins + timedelta(days=DAYS))
    )
