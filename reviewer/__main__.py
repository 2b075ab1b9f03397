"""``python -m reviewer`` is ``reviewer``."""

import sys

from reviewer.app import main

if __name__ == "__main__":
    sys.exit(main())
