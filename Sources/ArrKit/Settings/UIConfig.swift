/// What an application's web page looks like.
public struct UIConfig: Identified {
    /// Always 1.
    public var id: ID<UIConfig>
    /// 0 for Sunday, 1 for Monday.
    public var firstDayOfWeek: Int
    /// How a day's column is headed, such as `ddd M/D`.
    public var calendarWeekColumnHeader: String?
    /// Such as `MMM D YYYY`.
    public var shortDateFormat: String?
    /// Such as `dddd, MMMM D YYYY`.
    public var longDateFormat: String?
    /// `h(:mm)a` or `HH:mm`.
    public var timeFormat: String?
    /// Says “today” instead of the date.
    public var showRelativeDates: Bool
    /// Does not tell things apart by colour alone.
    public var enableColorImpairedMode: Bool
    /// `auto`, `light` or `dark`.
    public var theme: String?
    /// The language's number; in Prowlarr its code, such as `en`.
    public var uiLanguage: Document?
    /// `hoursMinutes` or `minutes`. Radarr only.
    public var movieRuntimeFormat: String?
    /// The number of the language of titles and plots. Radarr only.
    public var movieInfoLanguage: Int?
    /// Shows an artist's albums at once. Lidarr only.
    public var expandAlbumByDefault: Bool?
    /// Shows an artist's singles at once. Lidarr only.
    public var expandSingleByDefault: Bool?
    /// Shows an artist's EPs at once. Lidarr only.
    public var expandEPByDefault: Bool?
    /// Shows an artist's broadcasts at once. Lidarr only.
    public var expandBroadcastByDefault: Bool?
    /// Shows an artist's other releases at once. Lidarr only.
    public var expandOtherByDefault: Bool?
}
