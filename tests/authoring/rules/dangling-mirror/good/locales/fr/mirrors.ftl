# Aucun.
