extension Release {
    /// A language a release is spoken in, or its film's or series' own.
    public enum Language: UInt8, Hashable, Sendable, CaseIterable {
        /// Those that both applications know, or one of them; `original` is whatever the work was made in.
        case english, french, spanish, german, italian, danish, dutch, japanese, icelandic, chinese, russian, polish
        case vietnamese, swedish, norwegian, finnish, turkish, portuguese, flemish, greek, korean, hungarian, hebrew
        case lithuanian, czech, arabic, hindi, bulgarian, malayalam, ukrainian, slovak, thai, brazilian, latino
        case romanian, latvian, persian, catalan, croatian, serbian, bosnian, estonian, tamil, indonesian, macedonian
        case slovenian, azerbaijani, uzbek, malay, urdu, romansh, georgian, bengali, telugu, kannada, albanian
        case afrikaans, marathi, tagalog, mongolian, original

        /// As it is shown: `Portuguese (Brazil)`.
        public var name: String {
            switch self {
            case .brazilian: "Portuguese (Brazil)"
            case .latino: "Spanish (Latino)"
            default: symbol(in: .sonarr)
            }
        }

        /// As the application's own settings and answers spell it: `PortugueseBrazil` in one, `PortugueseBR` in the other.
        public func symbol(in profile: Profile) -> String {
            switch self {
            case .brazilian: profile == .sonarr ? "PortugueseBrazil" : "PortugueseBR"
            case .latino: "SpanishLatino"
            default: "\(self)".prefix(1).uppercased() + "\(self)".dropFirst()
            }
        }

        /// The application's number for it; `nil` where the application does not know it.
        public func id(in profile: Profile) -> Int? {
            let numbers = LanguageNumbers.of[Int(rawValue)]
            let number = profile == .sonarr ? numbers.sonarr : numbers.radarr
            return number == 0 ? nil : Int(number)
        }
    }
}
