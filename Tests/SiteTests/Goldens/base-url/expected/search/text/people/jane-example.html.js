dossier.shard("text/people/jane-example.html","","Speaks for the port\nSpokeswoman, Port Authority\nClerk\nAhead\n31 December 2025: Jane Example retires.");
