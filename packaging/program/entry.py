"""What PyInstaller runs."""

from coach.packaged import start

if __name__ == "__main__":
    start()
