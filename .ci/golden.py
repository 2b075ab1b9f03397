"""Write each seed's flags anew beside it, to be read by eye before they are committed."""

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from test_seeds import SEEDS, golden  # noqa: E402

for seed in SEEDS:
    lines = json.dumps(golden(seed), ensure_ascii=False, indent=1)
    seed.with_suffix(".expected.json").write_text(lines + "\n", encoding="utf-8")
    print(f"{seed.name}: {len(golden(seed))} flags")
