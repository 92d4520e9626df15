/// Room for Site.
