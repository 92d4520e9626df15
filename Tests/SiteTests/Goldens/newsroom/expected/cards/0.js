dossier.cards(0,{
"countries/ukraine.html":["Ukraine","Eastern Europe","Its ports lie on the Black Sea.","2025-04-03","3 April 2025"],
"issues/grain.html":["Grain","Issue","The route was opened in 2022.","2025-04-03","3 April 2025"],
"issues/harbour-fees-2.html":["Harbour fees 2","Issue","","",""],
"organizations/harbour-board.html":["Harbour Board","Organization","Runs the quay","2025-04-03","3 April 2025"],
"people/jane-example.html":["Jane Example","Spokeswoman, Harbour Board","Speaks for the port","2025-04-03","3 April 2025"],
"countries/turkiye.html":["Türkiye","Asia","","2025-04-03","3 April 2025"],
"people/nobody-yet.html":["Nobody Yet","Person","","2025-04-03","3 April 2025"],
"issues/harbour-fees.html":["Harbour fees","Issue","See the last brief, the fees and a page elsewhere.","2025-04-03","3 April 2025"]
});
