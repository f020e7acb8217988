/// A word that ties things together, such as a series and the indexers meant for it.
public struct Tag: Editable {
    /// Zero until it is stored; everything tagged refers to it by this.
    public var id: ID<Tag>
    /// In lower case, as the servers store it.
    public var label: String

    /// Written in lower case, as the servers store it: they refuse `HD` where `hd` exists.
    public init(_ label: String) {
        id = 0
        self.label = label.lowercased()
    }
}
