"""The window: panels, actions, theme."""
