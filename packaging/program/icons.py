"""Makes the icons of Windows and macOS from the picture of the program: `icons.py FOLDER`."""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

PICTURE = Path(__file__).resolve().parents[2] / "assets" / "icons" / "coach.svg"
ICO_SIZES = (16, 24, 32, 48, 64, 256)
ICNS_KINDS = {b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}
"""The kinds that hold PNG, and their sizes in pixels (Apple's icns, as iconutil writes them)."""


def png(size: int) -> bytes:
    """The picture in this many pixels a side."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt  # noqa: PLC0415
    from PySide6.QtGui import QImage, QPainter  # noqa: PLC0415
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(PICTURE)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs know only names in bytes
    return bytes(data.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """An icon of Windows that holds these PNGs, by size."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    entries, at = b"", len(head) + 16 * len(pictures)
    for size, data in pictures.items():
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), at)
        at += len(data)
    return head + entries + b"".join(pictures.values())


def icns(pictures: dict[int, bytes]) -> bytes:
    """An icon of macOS that holds these PNGs, by size."""
    parts = b"".join(
        kind + struct.pack(">I", 8 + len(pictures[size])) + pictures[size] for kind, size in ICNS_KINDS.items()
    )
    return b"icns" + struct.pack(">I", 8 + len(parts)) + parts


def main(folder: Path) -> int:
    """Write both icons. Returns 0."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "coach.ico").write_bytes(ico({size: png(size) for size in ICO_SIZES}))
    (folder / "coach.icns").write_bytes(icns({size: png(size) for size in ICNS_KINDS.values()}))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
