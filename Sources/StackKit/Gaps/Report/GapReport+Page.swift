import FoundationEssentials

extension GapReport {
    /// The report as one HTML page that needs nothing else. So many gaps of each rule are told in full, the rest listed.
    public func page(limit: Int = 200) -> String {
        let gaps = byRule
        let sections = rules.compactMap { rule in gaps[rule.rule].map { Page.section(rule, $0, limit) } }
        return """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>\(Page.text(headline)) · Maestrarr</title>
            <style>\(Page.style)</style>
            </head>
            <body>
            \(Page.hatch)
            <header>
            <p class="brand">Maestrarr · library gaps</p>
            <h1>\(Page.text(headline))</h1>
            <p class="when">Seen <time datetime="\(taken.formatted(.iso8601))">\(Page.readable(taken))</time></p>
            </header>
            <main>
            <div class="charts">
            \(Page.sources(sources))
            \(Page.rules(rules))
            </div>
            \(sections.isEmpty ? Page.nothing(exitStatus) : Page.filter)
            \(sections.joined(separator: "\n"))
            <p id="none" hidden>Nothing matches.</p>
            </main>
            <script>\(Page.script)</script>
            </body>
            </html>

            """
    }
}
