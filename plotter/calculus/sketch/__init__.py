"""Judges a derivative that was drawn by hand."""

from plotter.calculus.sketch.judge import SketchJudgement, judge_sketch
from plotter.calculus.sketch.remark import Remark

__all__ = ["Remark", "SketchJudgement", "judge_sketch"]
