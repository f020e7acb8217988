/// Brings a configuration from one version to the next by editing its text.
///
/// Only today's schema exists as types: a migration knows its versions' keys by their names. It must bear any text, for
/// it runs before the text is checked.
struct Migration: Sendable {
    /// The version it makes.
    let version: Int
    /// What changes, in a sentence for the file's owner.
    let note: String
    let edit: @Sendable (inout ConfigText) throws(YAMLText.EditError) -> Void

    init(
        to version: Int, _ note: String,
        edit: @escaping @Sendable (inout ConfigText) throws(YAMLText.EditError) -> Void
    ) {
        (self.version, self.note, self.edit) = (version, note, edit)
    }

    /// One for each version after the first, in order.
    static let all: [Migration] = [.comparedLibraries]
}
