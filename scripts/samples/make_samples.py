"""Writes the sample workbooks of fictitious counties: `python3 scripts/samples/make_samples.py` (needs openpyxl)."""

from pathlib import Path

from basic_county import make_basic_county
from clean_county import make_clean_county
from messy_county import make_messy_county
from nine_year_county import make_nine_year_county
from whole_county import make_whole_county

if __name__ == "__main__":
    target = Path(__file__).resolve().parents[2] / "assets" / "samples"
    target.mkdir(parents=True, exist_ok=True)
    make_clean_county(target / "clean.xlsx")
    make_messy_county(target / "messy.xlsx")
    make_nine_year_county(target / "nine-year.xlsx")
    make_basic_county(target / "basic.xlsx")
    make_whole_county(target / "county.xlsx", target / "clean.xlsx")
