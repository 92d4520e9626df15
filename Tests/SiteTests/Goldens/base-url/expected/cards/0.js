dossier.cards(0,{
"issues/grain.html":["Grain","Issue","","2025-04-03","3 April 2025"],
"organizations/port-authority.html":["Port Authority","Organization","30 April–1 May 2025: Jane Example and the Port Authority meet in a town whose name is long enough to be folded; then, perhaps, they sign – все.","2025-04-03","3 April 2025"],
"people/jane-example.html":["Jane Example","Spokeswoman, Port Authority","Speaks for the port","2025-04-03","3 April 2025"],
"countries/ukraine.html":["Ukraine","Europe","Jane Example spoke of Ukraine.","2025-04-03","3 April 2025"]
});
