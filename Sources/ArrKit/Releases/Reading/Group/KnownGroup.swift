/// A group that the general rules would miss or misread: it stands behind a space or a dot, has one in its own name, or
/// signs between brackets together with what the file is made of.
struct KnownGroup: Sendable {
    enum Place {
        /// Wherever it is: nothing else is called so.
        case anywhere
        /// Behind a separator or `[`, and with a closing bracket next: it is a common word too.
        case closing
    }

    /// In lower case; a space stands for a space, dot or underscore.
    var text: StaticString
    var place: Place
    /// How many of its bytes stand before its first word.
    var lead = 0
    /// The application that knows it, where the other does not.
    var profile: Release.Profile?
    /// May have the ending of a host's name.
    var hasHost = false

    init(
        _ text: StaticString, _ place: Place, lead: Int = 0, only profile: Release.Profile? = nil, hasHost: Bool = false
    ) {
        (self.text, self.place, self.lead, self.profile, self.hasHost) = (text, place, lead, profile, hasHost)
    }
}
