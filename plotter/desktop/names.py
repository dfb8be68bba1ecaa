"""The names by which desktops know the program and its documents."""

APP_ID = "org.tangentplotter.TangentPlotter"
"""The application's id: the name of its desktop entry, its icon and its metainfo."""

MIME_TYPE = "application/x-tangent-plotter"
"""The type of a .tangent document."""

DOCUMENT_ICON = MIME_TYPE.replace("/", "-")
"""The name of the document's icon, as the shared MIME-info specification derives it."""
