"""Therapist Desk: clients, notes and agreements in one encrypted vault on this computer."""
