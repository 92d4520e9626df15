/// Room for Templates.
