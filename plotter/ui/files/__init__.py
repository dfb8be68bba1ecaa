"""Documents as files: opened, saved, kept safe while they are worked on."""
