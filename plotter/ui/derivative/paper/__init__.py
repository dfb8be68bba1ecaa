"""What is put on paper: derivations and worksheets, printed or as a file."""
