extension Release.StreamingService {
    /// What a word needs around it to be a service.
    enum Proof {
        /// Nothing: it is no other word.
        case none
        /// To be spelled exactly so, and to have `WEB` among the next words: else it is an everyday word or another short form.
        case web
    }

    struct Line {
        var code: String
        var name: String
        var proof: Proof
        /// Other spellings.
        var others: [String] = []
    }

    /// A new service is one line here.
    static let table: [Line] = [
        Line(code: "AMZN", name: "Amazon Prime Video", proof: .none, others: ["Amazon"]),
        Line(code: "NF", name: "Netflix", proof: .web, others: ["Netflix"]),
        Line(code: "DSNP", name: "Disney+", proof: .none),
        Line(code: "DSNY", name: "Disney Channel", proof: .none),
        Line(code: "ATVP", name: "Apple TV+", proof: .none, others: ["APTV"]),
        Line(code: "ATV", name: "Apple TV", proof: .web),
        Line(code: "HMAX", name: "HBO Max", proof: .none, others: ["HBOMAX"]),
        Line(code: "MAX", name: "Max", proof: .web, others: ["Max"]),
        Line(code: "HBO", name: "HBO", proof: .web),
        Line(code: "PCOK", name: "Peacock", proof: .none),
        Line(code: "PMTP", name: "Paramount+", proof: .none),
        Line(code: "HULU", name: "Hulu", proof: .web, others: ["Hulu"]),
        Line(code: "iT", name: "iTunes", proof: .web, others: ["iTunes"]),
        Line(code: "iP", name: "BBC iPlayer", proof: .web, others: ["iPlayer", "BBC"]),
        Line(code: "CR", name: "Crunchyroll", proof: .web, others: ["Crunchyroll", "CRUNCHYROLL"]),
        Line(code: "STAN", name: "Stan", proof: .web, others: ["Stan"]),
        Line(code: "MA", name: "Movies Anywhere", proof: .web),
        Line(code: "BCORE", name: "Bravia Core", proof: .none),
        Line(code: "CRAV", name: "Crave", proof: .none),
        Line(code: "CRIT", name: "Criterion Channel", proof: .web),
        Line(code: "NOW", name: "Now", proof: .web, others: ["NOWTV"]),
        Line(code: "SKST", name: "SkyShowtime", proof: .none, others: ["SkySHO"]),
        Line(code: "SHO", name: "Showtime", proof: .web),
        Line(code: "STZ", name: "Starz", proof: .web, others: ["STARZ"]),
        Line(code: "STRP", name: "Star+", proof: .none),
        Line(code: "ROKU", name: "The Roku Channel", proof: .web),
        Line(code: "TUBI", name: "Tubi", proof: .web),
        Line(code: "FREE", name: "Freeform", proof: .web),
        Line(code: "MUBI", name: "MUBI", proof: .web),
        Line(code: "SHDR", name: "Shudder", proof: .none),
        Line(code: "VUDU", name: "Vudu", proof: .web),
        Line(code: "PLAY", name: "Google Play", proof: .web),
        Line(code: "RED", name: "YouTube Premium", proof: .web),
        Line(code: "YT", name: "YouTube", proof: .web),
        Line(code: "DCU", name: "DC Universe", proof: .none),
        Line(code: "QIBI", name: "Quibi", proof: .none),
        Line(code: "VRV", name: "VRV", proof: .none),
        Line(code: "FUNI", name: "Funimation", proof: .none),
        Line(code: "HIDI", name: "HIDIVE", proof: .none, others: ["HIDIVE"]),
        Line(code: "ADN", name: "Animation Digital Network", proof: .web),
        Line(code: "WKN", name: "Wakanim", proof: .web, others: ["WAKA"]),
        Line(code: "ABEMA", name: "Abema", proof: .none),
        Line(code: "UNXT", name: "U-NEXT", proof: .none),
        Line(code: "BILI", name: "Bilibili", proof: .web, others: ["BGLOBAL"]),
        Line(code: "Baha", name: "Bahamut", proof: .web, others: ["BAHA", "BaHa"]),
        Line(code: "iQIYI", name: "iQIYI", proof: .none),
        Line(code: "WeTV", name: "WeTV", proof: .web, others: ["WETV"]),
        Line(code: "VIKI", name: "Rakuten Viki", proof: .web),
        Line(code: "VIU", name: "Viu", proof: .web),
        Line(code: "TVING", name: "TVING", proof: .none),
        Line(code: "WAVVE", name: "Wavve", proof: .none),
        Line(code: "KCW", name: "Kocowa", proof: .web),
        Line(code: "ODK", name: "OnDemandKorea", proof: .web),
        Line(code: "ALL4", name: "Channel 4", proof: .none, others: ["4OD"]),
        Line(code: "ITV", name: "ITVX", proof: .web, others: ["ITVX"]),
        Line(code: "MY5", name: "My5", proof: .web),
        Line(code: "UKTV", name: "U", proof: .web),
        Line(code: "9NOW", name: "9Now", proof: .none),
        Line(code: "AUBC", name: "ABC iview", proof: .none),
        Line(code: "SBS", name: "SBS On Demand", proof: .web),
        Line(code: "TVNZ", name: "TVNZ+", proof: .none),
        Line(code: "CBC", name: "CBC Gem", proof: .web, others: ["GEM"]),
        Line(code: "CBS", name: "CBS", proof: .web),
        Line(code: "NBC", name: "NBC", proof: .web),
        Line(code: "ABC", name: "ABC", proof: .web),
        Line(code: "FOX", name: "Fox", proof: .web),
        Line(code: "CW", name: "The CW", proof: .web),
        Line(code: "AMC", name: "AMC+", proof: .web),
        Line(code: "AE", name: "A&E", proof: .web),
        Line(code: "HIST", name: "History", proof: .web),
        Line(code: "NATG", name: "National Geographic", proof: .none),
        Line(code: "DSCP", name: "Discovery+", proof: .none),
        Line(code: "FOOD", name: "Food Network", proof: .web),
        Line(code: "HGTV", name: "HGTV", proof: .web),
        Line(code: "TLC", name: "TLC", proof: .web),
        Line(code: "SYFY", name: "Syfy", proof: .web),
        Line(code: "USAN", name: "USA Network", proof: .none),
        Line(code: "CC", name: "Comedy Central", proof: .web, others: ["CMDY"]),
        Line(code: "AS", name: "Adult Swim", proof: .web),
        Line(code: "CN", name: "Cartoon Network", proof: .web),
        Line(code: "NICK", name: "Nickelodeon", proof: .web),
        Line(code: "MTV", name: "MTV", proof: .web),
        Line(code: "VH1", name: "VH1", proof: .web),
        Line(code: "BET", name: "BET+", proof: .web),
        Line(code: "PBS", name: "PBS", proof: .web),
        Line(code: "EPIX", name: "MGM+", proof: .none, others: ["MGMP"]),
        Line(code: "ESPN", name: "ESPN+", proof: .web),
        Line(code: "WWEN", name: "WWE Network", proof: .none),
        Line(code: "NRK", name: "NRK", proof: .web),
        Line(code: "SVT", name: "SVT Play", proof: .web),
        Line(code: "TV4", name: "TV4 Play", proof: .web),
        Line(code: "VIAP", name: "Viaplay", proof: .none),
        Line(code: "YLE", name: "Yle Areena", proof: .web),
        Line(code: "RTBF", name: "Auvio", proof: .web),
        Line(code: "CNLP", name: "Canal+", proof: .web),
        Line(code: "SALT", name: "Salto", proof: .web),
        Line(code: "TIMV", name: "TIMvision", proof: .none),
        Line(code: "RTLP", name: "RTL+", proof: .none),
        Line(code: "JOYN", name: "Joyn", proof: .web),
        Line(code: "GLBO", name: "Globoplay", proof: .none, others: ["GLOBO"]),
        Line(code: "HTSR", name: "Hotstar", proof: .web, others: ["HS", "HOTSTAR"]),
        Line(code: "JC", name: "JioCinema", proof: .web, others: ["JIO"]),
        Line(code: "JHS", name: "JioHotstar", proof: .none),
        Line(code: "SONY", name: "SonyLIV", proof: .web, others: ["SLIV", "SONYLIV"]),
        Line(code: "ZEE5", name: "ZEE5", proof: .none),
        Line(code: "SNXT", name: "Sun NXT", proof: .none),
        Line(code: "OSN", name: "OSN+", proof: .web),
    ]
}

extension Release.StreamingService {
    /// A word that may be a service.
    struct Candidate {
        var number: UInt8
        var proof: Proof
        /// Its spellings, by their first eight bytes, the first in the highest place; zero for none.
        var spellings: (UInt64, UInt64, UInt64) = (0, 0, 0)
    }

    /// Every spelling, in small letters.
    static let words: Vocabulary<Candidate> = {
        var (order, candidates): ([String], [String: Candidate]) = ([], [:])
        for (number, line) in table.enumerated() {
            for spelling in [line.code] + line.others {
                let word = spelling.lowercased()
                let key =
                    Array(spelling.utf8).prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
                    << UInt64(8 * max(0, 8 - spelling.utf8.count))
                if candidates[word] == nil { order.append(word) }
                var candidate = candidates[word] ?? Candidate(number: UInt8(number), proof: line.proof)
                let known = candidate.spellings
                candidate.spellings =
                    known.0 == 0 ? (key, 0, 0) : known.1 == 0 ? (known.0, key, 0) : (known.0, known.1, key)
                candidates[word] = candidate
            }
        }
        return Vocabulary(order.compactMap { word in candidates[word].map { (word, $0) } })
    }()
}
