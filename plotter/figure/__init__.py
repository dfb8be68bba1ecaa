"""What a picture consists of: marks in data coordinates, without Qt."""
