/// Room for Starter.
