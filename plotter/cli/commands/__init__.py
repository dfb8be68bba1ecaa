"""The commands, one a file; a new command is one file and one line here."""

from plotter.cli.command import Command
from plotter.cli.commands.check import Check
from plotter.cli.commands.derive import Derive
from plotter.cli.commands.descend import Descend
from plotter.cli.commands.evaluate import Evaluate
from plotter.cli.commands.exercises import Exercises
from plotter.cli.commands.export import Export
from plotter.cli.commands.features import FeaturesCommand
from plotter.cli.commands.graph import GraphCommand
from plotter.cli.commands.sample import Sample
from plotter.cli.commands.tables import FunctionsTable, OptimizersTable, RulesTable

COMMANDS: tuple[Command, ...] = (
    Derive(),
    Check(),
    Exercises(),
    Evaluate(),
    Sample(),
    FeaturesCommand(),
    Descend(),
    GraphCommand(),
    Export(),
    RulesTable(),
    FunctionsTable(),
    OptimizersTable(),
)
"""Every command, in the order of --help."""
