// SPDX-License-Identifier: MIT
#include "report/fitting.h"
#include "report/signinsheet.h"

namespace samspel::report {

namespace {

constexpr int columns = 2;
constexpr int rows = 5;
constexpr double width = 90;
constexpr double height = 54;
constexpr double left = (sheet::width - columns * width) / 2;
constexpr double top = (sheet::height - rows * height) / 2;
constexpr double margin = 5;
constexpr double room = width - 2 * margin;
constexpr double mostPoints = 28;
constexpr double leastPoints = 14; // below it a name goes on on a second line
constexpr Face eventFace{8, Weight::regular, Ink::quiet};
constexpr Face schoolFace{13, Weight::regular, Ink::text};
constexpr Face roleFace{10.5, Weight::regular, Ink::quiet};

/// Sets badge after badge, row by row.
class BadgeSetting {
public:
    BadgeSetting(const Badges& badges, const Language& language) : m_badges(badges), m_language(language) {}

    Pages run() {
        m_pages.title = m_badges.event.isEmpty()
                            ? m_language.say("Badges", "Name badges")
                            : m_language.say("Badges", "Name badges – %1").arg(m_badges.event);
        m_pages.languageCode = m_language.code();
        m_pages.made = m_badges.made;
        int place = 0;
        for (const Attendee& person : m_badges.people) {
            if (place % (columns * rows) == 0) {
                m_pages.pages.emplace_back();
                place = 0;
            }
            putBadge({left + (place % columns) * width, top + (place / columns) * height}, person);
            ++place;
        }
        if (m_pages.pages.empty()) {
            m_pages.pages.emplace_back();
        }
        return std::move(m_pages);
    }

private:
    int paragraph() {
        m_pages.elements.push_back({Tag::paragraph, -1, 1, {}});
        return static_cast<int>(m_pages.elements.size()) - 1;
    }
    Page& page() { return m_pages.pages.back(); }

    /// One line in the middle of the badge.
    void putCentred(const QString& text, const Face& face, double x, double baseline, int element) {
        const Face fitting = fitted(text, face, room, m_measure);
        const double indent = (width - m_measure.width(text, fitting)) / 2;
        putFitted(page(), text, fitting, {x + indent, baseline}, room, element, m_measure);
    }

    void putFrame(const QPointF& at) {
        const QRectF box(at, QSizeF(width, height));
        for (const QLineF& line :
             {QLineF(box.topLeft(), box.topRight()), QLineF(box.topLeft(), box.bottomLeft()),
              QLineF(box.bottomLeft(), box.bottomRight()), QLineF(box.topRight(), box.bottomRight())}) {
            page().items.push_back(
                {QRectF(line.p1(), line.p2()), -1, RuleItem{line, strokes::hairline, Ink::hairline, false}});
        }
    }

    void putBadge(const QPointF& at, const Attendee& person) {
        putFrame(at);
        const QString name = person.name.simplified();
        Face face{mostPoints, Weight::bold, Ink::text};
        face.points = std::max(leastPoints, fitted(name, face, room, m_measure).points);
        std::vector<QString> lines{name};
        if (m_measure.width(name, face) > room && name.contains(QLatin1Char(' '))) {
            lines = parted(name, face);
        }
        double baseline = at.y() + (lines.size() > 1 ? 20 : 24);
        const int element = paragraph();
        for (std::size_t i = 0; i < lines.size(); ++i) {
            // The space at the line's end is kept for those who copy or hear the name.
            putCentred(i + 1 < lines.size() ? lines[i] + QLatin1Char(' ') : lines[i], face, at.x(), baseline,
                       element);
            baseline += face.points * strokes::point * 1.15;
        }
        putCentred(person.school, schoolFace, at.x(), at.y() + 36, paragraph());
        putCentred(person.role, roleFace, at.x(), at.y() + 42.5, paragraph());
        putCentred(m_badges.event, eventFace, at.x(), at.y() + 8, -1);
    }

    /// At the space that makes two lines of nearly the same length.
    std::vector<QString> parted(const QString& name, const Face& face) {
        std::vector<QString> best{name, QString()};
        double least = room * 100;
        for (qsizetype at = name.indexOf(QLatin1Char(' ')); at > 0;
             at = name.indexOf(QLatin1Char(' '), at + 1)) {
            const double wide =
                std::max(m_measure.width(name.left(at), face), m_measure.width(name.mid(at + 1), face));
            if (wide < least) {
                least = wide;
                best = {name.left(at), name.mid(at + 1)};
            }
        }
        return best;
    }

    const Badges& m_badges;
    const Language& m_language;
    Pages m_pages;
    TextMeasure m_measure;
};

} // namespace

Pages nameBadges(const Badges& badges, const Language& language) {
    return BadgeSetting(badges, language).run();
}

} // namespace samspel::report
