/// Room for YAML.
