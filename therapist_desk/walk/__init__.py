"""The walk: the real window goes through the main job by itself and takes pictures of it."""
