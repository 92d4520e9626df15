/// Room for Briefs.
