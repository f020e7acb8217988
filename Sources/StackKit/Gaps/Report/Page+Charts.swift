extension Page {
    /// The pattern every unknown part is filled with, defined once.
    static let hatch = """
        <svg width="0" height="0" aria-hidden="true" style="position:absolute"><defs>\
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
        <rect width="6" height="6" class="hatch-ground"/><rect width="2.4" height="6" class="hatch-line"/>\
        </pattern></defs></svg>
        """

    /// How much of what each source holds the other side has too.
    static func sources(_ states: [GapReport.State]) -> String {
        let cards = states.map { state in
            let share = state.matched.map { state.count == 0 ? 1 : Double($0) / Double(state.count) }
            let (label, detail): (String, String) =
                switch state.sight {
                case .unknown: ("not read", (state.why ?? "") + (state.time.map { " · since \(readable($0))" } ?? ""))
                case .partly: (state.coverage ?? "–", "\(state.holdings) · \(state.why ?? "read in part")")
                case .known: (state.coverage ?? "–", state.holdings)
                }
            return """
                <li class="source \(state.sight.rawValue)">
                <div class="line"><strong>\(text(state.source.name))</strong><span>\(text(label))</span></div>
                \(bar(state.sight == .unknown ? nil : share, state.sight, "\(state.source.name): \(label)"))
                <p>\(text(detail))</p>
                </li>
                """
        }
        return """
            <section class="card"><h2>Sources</h2>
            <p class="note">The filled part of a bar is on the other side too; a hatched one could not be read.</p>
            <ul class="sources">\(cards.joined(separator: "\n"))</ul></section>
            """
    }

    private static func bar(_ share: Double?, _ sight: GapReport.State.Sight, _ label: String) -> String {
        let filled = share.map { "<rect class=\"filled\" width=\"\(round($0 * 400))\" height=\"10\"/>" }
        let ground = share == nil || sight == .partly ? "fill=\"url(#hatch)\"" : "class=\"ground\""
        return """
            <svg class="bar" viewBox="0 0 400 10" preserveAspectRatio="none" role="img" aria-label="\(text(label))">\
            <rect \(ground) width="400" height="10"/>\(filled ?? "")</svg>
            """
    }

    /// How many gaps each rule found: solid what is certain, hatched what is not.
    static func rules(_ rules: [GapReport.Count]) -> String {
        let most = max(1, rules.map { $0.certain + $0.unknown }.max() ?? 1)
        let height = 34
        let bars = rules.enumerated().map { number, rule in
            let top = number * height
            // A single gap must show beside thousands.
            func width(_ count: Int) -> Double {
                count == 0 ? 0 : max(3, round(Double(count) / Double(most) * 330))
            }
            let (certain, unknown) = (width(rule.certain), width(rule.unknown))
            let total = rule.certain + rule.unknown
            return """
                <a href="#\(text(rule.rule))"\(total == 0 ? " class=\"zero\"" : "")>\
                <text x="0" y="\(top + 13)">\(text(rule.summary))</text>\
                <rect class="filled" x="0" y="\(top + 19)" width="\(certain)" height="8" rx="2"/>\
                <rect fill="url(#hatch)" x="\(certain)" y="\(top + 19)" width="\(unknown)" height="8" rx="2"/>\
                <text class="count" x="\(certain + unknown + (total == 0 ? 0 : 8))" y="\(top + 27)">\(total.grouped)</text></a>
                """
        }
        let table = rules.map { "\($0.summary): \($0.certain) certain, \($0.unknown) unknown" }.joined(separator: "; ")
        return """
            <section class="card"><h2>Gaps by rule</h2>
            <svg class="rules" viewBox="0 0 400 \(rules.count * height)" role="group" aria-label="\(text(table))">
            \(bars.joined(separator: "\n"))
            </svg></section>
            """
    }

    private static func round(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}
