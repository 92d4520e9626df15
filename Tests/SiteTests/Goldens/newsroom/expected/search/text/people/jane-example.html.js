dossier.shard("text/people/jane-example.html","","Speaks for the port\nSpokeswoman, Harbour Board\nPilot\nShe has spoken for the port since 2021.\nBefore\nShe was a pilot.");
