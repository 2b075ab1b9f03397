# Read by .ci/try and .ci/test, not run: system packages and the virtual environment .venv, each only where missing.
# Works in bash 3.2 (macOS) and without standard input.

# Found by adding one at a time in a bare Debian 12; the second line is for real X11 windows.
QT_LIBRARIES="libegl1 libgl1 libglib2.0-0 libfontconfig1 libxkbcommon0 libdbus-1-3 libgssapi-krb5-2
  libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0 fonts-dejavu-core"

# For the one story that is told in a real X window; without them it is skipped.
X_TOOLS="xvfb openbox xdotool"

say() { printf '\n== %s\n' "$*" >&2; }

fail() { printf 'set-up: %s\n' "$*" >&2; exit 1; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif command -v sudo > /dev/null; then sudo "$@"
  else fail "this needs root and there is no sudo; run as root: $*"
  fi
}

apt_get() { as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y "$@" < /dev/null; }

missing() {
  for package in "$@"; do
    dpkg-query -W -f '${db:Status-Status}\n' "$package" 2> /dev/null | grep -qx installed || echo "$package"
  done
}

# Installs Debian packages; the lists are fetched only when the install fails without, since it may be offline.
install_packages() {
  local wanted
  wanted=$(missing "$@")
  [ -n "$wanted" ] || return 0
  command -v apt-get > /dev/null || return 0
  say "Debian packages:" $wanted
  for wait in 0 2 10; do
    apt_get install --no-install-recommends $wanted && return 0
    sleep "$wait"
    apt_get update || true
  done
  apt_get install --no-install-recommends $wanted || fail "these packages could not be installed:" $wanted
}

fit_python() { "$1" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2> /dev/null; }

find_python() {
  for name in ${PYTHON:-} python3 python3.14 python3.13 python3.12 python3.11; do
    if command -v "$name" > /dev/null && fit_python "$name"; then
      echo "$name"
      return 0
    fi
  done
  return 1
}

# make_venv EXTRA: .venv with Reviewer from this checkout; EXTRA is "" or "[dev]", which takes every library in the
# version and with the digest that requirements-dev.lock names. Done again only when pyproject.toml or the lock say
# something else than last time.
make_venv() {
  local python stamp
  python=$(find_python) || { install_packages python3 python3-venv; python=$(find_python) || true; }
  [ -n "$python" ] || fail "Python 3.11 or later with its venv module is needed; install it, or name it: PYTHON=…"
  [ -x .venv/bin/python ] && .venv/bin/python -m pip --version > /dev/null 2>&1 || "$python" -m venv --clear .venv
  stamp=.venv/made$1-$(cat pyproject.toml requirements-dev.lock | cksum | tr ' ' '-')
  [ -e "$stamp" ] && return 0
  say "Reviewer and its libraries, into .venv"
  if [ -n "$1" ]; then
    .venv/bin/python -m pip install --quiet --retries 5 --require-hashes --requirement requirements-dev.lock
    .venv/bin/python -m pip install --quiet --retries 5 --no-build-isolation --editable ".$1"
  else
    .venv/bin/python -m pip install --quiet --retries 5 --editable .
  fi
  touch "$stamp"
}
