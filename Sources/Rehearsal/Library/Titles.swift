/// Invented titles, no two alike among the first million, full of what trips up those who compare them.
struct Titles: Sendable {
    let seed: UInt64

    func title(_ index: Int) -> String {
        // An odd factor permutes the numbers below 2^20, so that neighbours have nothing in common.
        let place = (index &* 677_689 &+ Int(seed % 1_048_576)) & 0xF_FFFF
        let adjective = Self.adjectives[place & 63]
        let noun = Self.nouns[place >> 6 & 63]
        let city = Self.cities[place >> 12 & 15]
        let volume = index >> 20 == 0 ? "" : " \((index >> 20) + 1)"
        return Self.phrase(place >> 16 & 15, adjective, noun, city) + volume
    }

    private static func phrase(_ pattern: Int, _ adjective: String, _ noun: String, _ city: String) -> String {
        switch pattern {
        case 0: "\(adjective) \(noun) of \(city)"
        case 1: "The \(adjective) \(noun) of \(city)"
        case 2: "\(city): \(adjective) \(noun)"
        case 3: "\(adjective) \(city) \(noun)"
        case 4: "\(noun) in \(adjective) \(city)"
        case 5: "A \(adjective) \(noun) for \(city)"
        case 6: "\(city)'s \(adjective) \(noun)"
        case 7: "\(adjective) \(noun) & \(city)"
        case 8: "\(noun) from \(adjective) \(city)"
        case 9: "The \(noun) and the \(adjective) \(city)"
        case 10: "\(adjective) \(noun) at \(city)"
        case 11: "\(adjective) \(noun), \(city)"
        case 12: "Return to the \(adjective) \(noun) of \(city)"
        case 13: "\(noun), \(adjective) as \(city)"
        case 14: "No \(adjective) \(noun) in \(city)"
        default: "\(adjective) \(noun) - \(city)"
        }
    }

    static let adjectives = words(
        """
        Amber Ancient Blind Bitter Black Blue Borrowed Brass Brief Bright Broken Burning Careful Clever Cold Common \
        Crooked Crystal Dark Distant Double Dreaming Eager Early Electric Empty Endless Faithful Fallen Final First \
        Forgotten Frozen Gentle Gilded Golden Green Hidden Hollow Hungry Idle Iron Jade Last Little Lonely Lost Lucky \
        Midnight Narrow Naïve Only Paper Patient Quiet Red Restless Second Silent Silver Sleeping Stubborn Wild Young
        """)
    static let nouns = words(
        """
        Archive Arrow Atlas Balcony Banner Bell Bridge Café Candle Cartographer Castle Clock Compass Cousin Crown \
        Dancer Desert Door Echo Engine Envoy Falcon Ferry Fiancé Forest Fountain Garden Glacier Harbour Heron Horizon \
        House Island Jury Key Lantern Ledger Letter Lighthouse Machine Map Mirror Monsoon Mountain Neighbour Ocean \
        Orchard Painter Pilot Promise Quarry Railway River Sailor Shadow Signal Station Stranger Theatre Tower Tunnel \
        Valley Watchman Winter
        """)
    private static let cities = words(
        "Bergen Cádiz Dakar Erfurt Fez Graz Hanoi Izmir Jaipur Köln Lima Málaga Nice Oslo Perth Zürich")

    private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
}

extension Titles {
    /// Real titles that have caught out comparing programs: numbers that look like years or sequels, a slash, a colon,
    /// the same title twice, scripts without an alphabet.
    static let traps: [(title: String, year: Int, original: String?)] = [
        ("Apollo 13", 1995, nil), ("Ocean's 11", 1960, nil), ("Ocean's 12", 2004, nil), ("1917", 2019, nil),
        ("2012", 2009, nil), ("Blade Runner 2049", 2017, nil), ("Amélie", 2001, "Le Fabuleux Destin d'Amélie Poulain"),
        ("千と千尋の神隠し", 2001, nil), ("Dune", 1984, nil), ("Dune", 2021, nil), ("Face/Off", 1997, nil),
        ("3:10 to Yuma", 1957, nil), ("3:10 to Yuma", 2007, nil), ("The 🍿 Movie", 2017, nil), ("Se7en", 1995, nil),
        ("M", 1931, "M – Eine Stadt sucht einen Mörder"), ("8½", 1963, "8½"), ("What's Up, Doc?", 1972, nil),
        ("(500) Days of Summer", 2009, nil), ("[REC]", 2007, nil), ("WALL·E", 2008, nil), ("Æon Flux", 2005, nil),
        ("기생충", 2019, nil), ("2001: A Space Odyssey", 1968, nil), ("...And Justice for All", 1979, nil),
    ]

    /// A name a file may have: what Sonarr and Radarr put in place of characters a disk refuses.
    static func fileName(_ title: String) -> String {
        var name = ""
        for character in title {
            switch character {
            case ":": name += " -"
            case "/", "\\": name += "+"
            case "?", "*", "<", ">", "|", "\"": break
            default: name.append(character)
            }
        }
        while name.hasSuffix(".") || name.hasSuffix(" ") { name.removeLast() }
        return name
    }

    /// Lower case, without a leading article: what lists are sorted by.
    static func sortTitle(_ title: String) -> String {
        let lower = title.lowercased()
        for article in ["the ", "an ", "a "] where lower.hasPrefix(article) {
            return String(lower.dropFirst(article.count))
        }
        return lower
    }

    /// Letters and digits alone, lower case.
    static func cleanTitle(_ title: String) -> String {
        String(title.lowercased().filter { $0.isLetter || $0.isNumber })
    }

    /// Words joined by hyphens, as in a web address.
    static func slug(_ title: String) -> String {
        title.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
    }
}
