import Console

extension Usage {
    static let stackGaps = Usage(
        "stack-gaps", "Finds what Plex, Radarr and Sonarr disagree about. It only reads.",
        options: [
            Option("config", "FILE", "The services to ask, in YAML or JSON; stack.yaml unless told otherwise."),
            Option("rule", "NAME", "Look for this alone.", isRepeatable: true),
            Option("list-rules", "Say what can be looked for."),
            Option("all", "List every gap, not the first twenty of each rule."),
            Option("json", "Print the report for a machine."),
            Option("html", "FILE", "Write the report as a page to open in a browser, too."),
            Option("timeout", "SECONDS", "How long each service may take; the configuration says otherwise."),
            Option("no-color", "Print without colours; NO_COLOR does the same."),
        ],
        examples: [
            ("stack-gaps", "Compare what stack.yaml names."),
            ("stack-gaps --rule no-file --all", "Everything that is wanted and not there."),
            ("stack-gaps --json | jq '.gaps[].title'", "The titles, for a script."),
            ("stack-gaps --html gaps.html", "A page to keep."),
        ],
        codes: [
            (0, "No gaps."),
            (1, "There are gaps."),
            (2, "It could not be told: a service or the configuration could not be read."),
            (64, "The command line could not be understood."),
            (130, "Interrupted."),
        ])
}
