"""Files without a header, which libsndfile takes for sound by their names alone: .vox, .gsm, .au and .snd."""

from __future__ import annotations

from pathlib import Path

# So much is looked at: 8 s of the densest of them.
_LOOK_BYTES = 1 << 16
# Of a text nearly every byte is a letter; of sound in u-law or ADPCM no more than half are.
_LEAST_TEXT_SHARE = 0.9
_LETTERS = bytes([*range(0x20, 0x7F), *b"\t\n\r\f"])
# GSM 6.10: every frame of 33 bytes begins with this half-byte. By chance one in 16 does.
_GSM_FRAME_BYTES = 33
_GSM_MARK = 0xD
_LEAST_GSM_SHARE = 0.9
# How documents, pictures, archives, programs and sound of other formats begin.
_OTHERS = (
    *(b"%PDF", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b", b"BZh", b"7z\xbc\xaf"),
    *(b"\xfd7zXZ", b"Rar!", b"\x7fELF", b"MZ", b"SQLite format 3", b"\xd0\xcf\x11\xe0", b"\x1aE\xdf\xa3"),
    b"0&\xb2u",
)
_MP4_AT, _MP4 = 4, b"ftyp"


def is_plausible(path: Path, subtype: str) -> bool:
    """Can this be sound of that encoding (libsndfile's name)? Raises OSError."""
    with path.open("rb") as file:
        data = file.read(_LOOK_BYTES)
    if data.startswith(_OTHERS) or data[_MP4_AT : _MP4_AT + len(_MP4)] == _MP4 or _is_text(data):
        return False
    if subtype == "GSM610":
        starts = data[::_GSM_FRAME_BYTES]
        return sum(byte >> 4 == _GSM_MARK for byte in starts) >= _LEAST_GSM_SHARE * len(starts)
    return True


def _is_text(data: bytes) -> bool:
    """Letters of any alphabet, in UTF-8, UTF-16 or mostly in ASCII."""
    if not data:
        return False
    letters = len(data) - len(data.translate(None, _LETTERS))
    if letters >= _LEAST_TEXT_SHARE * len(data):
        return True
    zeros = max(data[::2].count(0), data[1::2].count(0))
    if zeros + letters >= _LEAST_TEXT_SHARE * len(data) and letters >= len(data) // 3:
        return True  # UTF-16 of a Latin alphabet
    try:
        text = data[: _LOOK_BYTES - 4].decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start < len(data) - 4:
            return False
        text = data[: error.start].decode("utf-8")
    odd = sum((letter < " " and letter not in "\t\n\r\f") or letter == "\x7f" for letter in text)
    return odd <= (1 - _LEAST_TEXT_SHARE) * len(text)
