extension Config {
    /// When what is done again and again is done.
    public struct Schedules: Hashable, Sendable {
        /// Looking for gaps.
        public var gaps: Schedule?
        /// Comparing how the services are connected with how they should be, and mending it.
        public var wiring: Schedule?
        /// Rescuing failed and stuck downloads.
        public var rescue: Schedule?
        /// Saving settings and databases.
        public var backup: Schedule?
        /// Looking for newer images.
        public var updates: Schedule?

        /// Nothing is done by itself.
        public init() {}
    }
}

extension Config.Schedules: ConfigSection {
    static let name = "schedules"
    static let note = "When what is done again and again is done; what is left out is done on request alone."

    static let fields: [ConfigField<Self>] = [
        ConfigField("gaps", \.gaps, "When gaps are looked for.", example: "every 6h"),
        ConfigField(
            "wiring", \.wiring, "When the connections between services are compared and mended.", example: "hourly"),
        ConfigField("rescue", \.rescue, "When failed and stuck downloads are rescued.", example: "every 15m"),
        ConfigField("backup", \.backup, "When settings and databases are saved.", example: "daily 03:30"),
        ConfigField("updates", \.updates, "When newer images are looked for.", example: "sunday 04:00"),
    ]
}

/// When something is done again, in the stack's time zone.
public enum Schedule: Hashable, Sendable {
    /// Each time so many minutes have passed, counted from midnight.
    case every(minutes: Int)
    /// Each day, or each week on one day (0 is Sunday), at a minute of the day.
    case at(minute: Int, day: Int?)

    /// Reads `hourly`, `every 15m`, `every 6h`, `daily 03:30`, `sunday 04:00`; `nil` for anything else.
    public init?(_ text: String) {
        let words = text.lowercased().split(separator: " ")
        switch (words.first, words.count) {
        case ("hourly", 1): self = .every(minutes: 60)
        case ("every", 2):
            guard let number = Int(words[1].dropLast()), number > 0 else { return nil }
            switch words[1].last {
            case "m" where number < 60: self = .every(minutes: number)
            case "h" where number <= 24: self = .every(minutes: 60 * number)
            default: return nil
            }
        case (let word?, 2):
            guard let minute = Self.minute(words[1]) else { return nil }
            if word == "daily" {
                self = .at(minute: minute, day: nil)
            } else if let day = Self.days.firstIndex(of: String(word)) {
                self = .at(minute: minute, day: day)
            } else {
                return nil
            }
        default: return nil
        }
    }

    private static let days = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]

    private static func minute(_ text: Substring) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].utf8.count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }),
            let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60
        else { return nil }
        return 60 * hour + minute
    }
}

extension Schedule: CustomStringConvertible {
    /// As it is written in the file.
    public var description: String {
        switch self {
        case .every(60): return "hourly"
        case .every(let minutes): return minutes % 60 == 0 ? "every \(minutes / 60)h" : "every \(minutes)m"
        case .at(let minute, let day):
            let (hour, rest) = minute.quotientAndRemainder(dividingBy: 60)
            let clock = [hour, rest].map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ":")
            return "\(day.map { Self.days[$0] } ?? "daily") \(clock)"
        }
    }
}

extension Schedule: ConfigValue {
    static var shape: Shape {
        .text(
            pattern: "^(hourly|every ([1-5]?[0-9]m|([1-9]|1[0-9]|2[0-4])h)|"
                + "(daily|\(days.joined(separator: "|"))) ([01]?[0-9]|2[0-3]):[0-5][0-9])$")
    }

    init(reading decoder: any Decoder) throws {
        let schedule = Schedule(try String(reading: decoder))
        if schedule == nil {
            decoder.object("write `hourly`, `every 15m`, `every 6h`, `daily 03:30` or `sunday 04:00`")
        }
        self = schedule ?? .every(minutes: 60)
    }

    var written: Document { Document(description) }
}
