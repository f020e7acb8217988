/// Whole words that name a language.
enum LanguageCodes {
    /// What a word must look like, besides its letters.
    enum Form: UInt8 {
        case anyCase
        /// All capitals, and not next to `SUB`: as small letters these are words of their own, or subtitles.
        case capitals
        /// Alone between brackets.
        case bracketed
    }

    struct Code {
        var language: Release.Language
        var form: Form
    }

    static let words = Vocabulary(
        list(
            .anyCase,
            [
                (.english, "eng ing"), (.french, "fr fre fra vf vf2 vff vfi vfq"), (.german, "ger videomann"),
                (.spanish, "esp spa español espaÑol espan\u{303}ol castellano"), (.italian, "ita italian"),
                (.russian, "rus ru"), (.hungarian, "hun hundub"), (.hebrew, "hebdub hebdubbed"),
                (.polish, "pldub dubpl lekpl pllek"), (.ukrainian, "ukr"), (.latvian, "lat lav lv"), (.telugu, "tel"),
                (.vietnamese, "vie"), (.japanese, "jap"), (.korean, "kor"), (.hindi, "hin"), (.brazilian, "ptbr"),
                (.catalan, "cat catalan català catalÀ catala\u{300} catalán catalÁn catala\u{301}n"),
                (.romansh, "romansh romansch rumantsch"), (.mongolian, "mongolian khalkha"), (.urdu, "urdu"),
                (.tagalog, "filipino"), (.persian, "farsi"),
                (.georgian, "geo ka kat georgian"), (.original, "orig original"), (.lithuanian, "lithuanian"),
                (.czech, "czech"), (.croatian, "croatian"), (.serbian, "serbian"), (.bosnian, "bosnian"),
                (.estonian, "estonian"), (.indonesian, "indonesian"), (.macedonian, "macedonian"),
                (.slovenian, "slovenian"), (.azerbaijani, "azerbaijani"), (.uzbek, "uzbek"), (.malay, "malay"),
            ])
            + list(
                .capitals,
                [
                    (.english, "en"), (.lithuanian, "lt"), (.czech, "cz"), (.polish, "pl"), (.bulgarian, "bg"),
                    (.slovak, "sk"), (.german, "de"), (.spanish, "es"),
                ])
            + list(.bracketed, [(.chinese, "chs cht big5 gb")]))

    private static func list(_ form: Form, _ lines: [(Release.Language, String)]) -> [(String, Code)] {
        lines.flatMap { language, words in
            words.split(separator: " ").map { (String($0), Code(language: language, form: form)) }
        }
    }
}
