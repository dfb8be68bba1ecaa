"""Derivatives: the rules, the steps, and their proof."""
