import FoundationEssentials

/// The parts of the HTML report. Whatever came from outside goes through `text`.
enum Page {
    /// The text with everything that means something to HTML, or steers text, taken out of it.
    static func text(_ text: some StringProtocol) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            case "\u{0}"..<"\u{20}", "\u{7f}"..<"\u{a0}": escaped += "\u{fffd}"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    static func readable(_ date: Date) -> String {
        // 2026-11-21T05:30:00Z
        let text = date.formatted(.iso8601)
        return "\(text.prefix(10)) at \(text.dropFirst(11).prefix(5)) UTC"
    }

    static let filter = """
        <search>
        <label for="filter">Filter</label>
        <input id="filter" type="search" placeholder="Title, path, service …" autocomplete="off">
        <label class="check"><input id="certain" type="checkbox"> certain only</label>
        <output id="shown" for="filter certain"></output>
        </search>
        """

    static func nothing(_ status: Int32) -> String {
        status == 0
            ? "<p class=\"nothing\">Everything Plex and its managers hold agrees.</p>"
            : "<p class=\"nothing\">Nothing is amiss in what could be seen, and not everything could be seen.</p>"
    }

    static func section(_ rule: GapReport.Count, _ gaps: [Gap], _ limit: Int) -> String {
        let rest = gaps.dropFirst(limit)
        let unknown = rule.unknown == 0 ? "" : " <span class=\"pill unknown\">\(rule.unknown.grouped) unknown</span>"
        let certain = rule.certain == 0 ? "" : " <span class=\"pill\">\(rule.certain.grouped)</span>"
        return """
            <section id="\(text(rule.rule))">
            <h2>\(text(rule.summary))\(certain)\(unknown)</h2>
            <table>
            <thead><tr><th scope="col" class="sort"><button>Title</button></th>\
            <th scope="col" class="sort year"><button>Year</button></th>\
            <th scope="col" class="sort"><button>Services</button></th>\
            <th scope="col">Where, and what would close it</th></tr></thead>
            <tbody>
            \(gaps.prefix(limit).map(row).joined(separator: "\n"))
            </tbody>
            </table>
            \(rest.isEmpty ? "" : compact(rest))
            </section>
            """
    }

    private static func row(_ gap: Gap) -> String {
        // The heading says what is amiss with all of them; what differs is where.
        let isObservation = gap.kind == .observation
        let summary = isObservation ? gap.sentence : gap.evidence.first ?? gap.sentence
        let evidence = gap.evidence.dropFirst(isObservation ? 0 : 1).map { "<li>\(text($0))</li>" }.joined()
        let sentence = isObservation ? "" : "<p>\(text(gap.sentence))</p>"
        let doubt = gap.certainty.why.map { "<p class=\"why\">Unknown: \(text($0))</p>" } ?? ""
        return """
            <tr class="gap \(gap.certainty.isCertain ? "\(gap.severity)" : "unknown")" id="g\(gap.id)">\
            <th scope="row"><bdi>\(text(gap.subject.title))</bdi></th>\
            <td class="year">\(gap.subject.year.map(String.init) ?? "")</td>\
            <td>\(gap.sources.map { "<span class=\"chip\">\(text($0.name))</span>" }.joined(separator: " "))</td>\
            <td><details><summary\(isObservation ? "" : " class=\"place\"")>\(text(summary))</summary>\(sentence)\(doubt)\
            \(evidence.isEmpty ? "" : "<ul class=\"evidence\">\(evidence)</ul>")\
            <p class="remedy">\(text(gap.remedy))</p></details></td></tr>
            """
    }

    private static func compact(_ gaps: ArraySlice<Gap>) -> String {
        let items = gaps.map {
            "<li class=\"gap\($0.certainty.isCertain ? "" : " unknown")\">\(text($0.subject.name))</li>"
        }
        return """
            <details class="rest"><summary>… and \(gaps.count.grouped) more</summary>
            <ul>\(items.joined(separator: "\n"))</ul></details>
            """
    }
}
