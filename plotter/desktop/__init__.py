"""The program's place on a desktop: its icon, its entry in the menu, its kind of document."""
