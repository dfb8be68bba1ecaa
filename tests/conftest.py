"""What every test shares: Qt draws into memory, on any machine, with or without a display."""

import os

# Before the first import of Qt. Set QT_QPA_PLATFORM yourself to watch the windows.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
