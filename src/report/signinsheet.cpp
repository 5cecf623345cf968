// SPDX-License-Identifier: MIT
#include "report/signinsheet.h"

#include "report/fitting.h"

#include <array>

namespace samspel::report {

namespace {

constexpr double rowHeight = 10.5;
constexpr double bottom = 276;
constexpr double right = sheet::left + sheet::textWidth;
constexpr double gutter = 2;
constexpr std::array<double, 5> edges{sheet::left, sheet::left + 9, sheet::left + 69, sheet::left + 119,
                                      right};
constexpr Face titleFace{17, Weight::semibold, Ink::text};
constexpr Face underFace{10, Weight::regular, Ink::quiet};
constexpr Face nameFace{10, Weight::regular, Ink::text};
constexpr Face headFace{8.5, Weight::semibold, Ink::text};

/// Sets one line after the other, and goes on overleaf with the same head.
class SheetSetting {
public:
    SheetSetting(const SignIn& sheet, const Language& language)
        : m_sheet(sheet), m_language(language), m_heads{QString(), language.say("SignIn", "Name"),
                                                        language.say("SignIn", "School"),
                                                        language.say("SignIn", "Signature")} {}

    Pages run() {
        m_pages.title = m_sheet.title;
        m_pages.languageCode = m_language.code();
        m_pages.made = m_sheet.made;
        beginPage();
        int number = 0;
        for (const Attendee& person : m_sheet.people) {
            putRow(++number, person);
        }
        for (int i = 0; i < m_sheet.emptyLines; ++i) {
            putRow(++number, {});
        }
        return std::move(m_pages);
    }

private:
    int add(Tag tag, int parent = -1) {
        m_pages.elements.push_back({tag, parent, 1, {}});
        return static_cast<int>(m_pages.elements.size()) - 1;
    }
    Page& page() { return m_pages.pages.back(); }
    void rule(double y, double width, Ink ink) {
        page().items.push_back({QRectF(sheet::left, y, sheet::textWidth, 0), -1,
                                RuleItem{QLineF(sheet::left, y, right, y), width, ink, false}});
    }

    // The head is content on the first page, and only repeated on the others.
    void beginPage() {
        const bool isFirst = m_pages.pages.empty();
        m_pages.pages.emplace_back();
        m_y = sheet::top;
        putFitted(page(), m_sheet.title, titleFace, {sheet::left, m_y + 5}, sheet::textWidth,
                  isFirst ? add(Tag::title) : -1, m_measure);
        QStringList under{m_sheet.date, m_sheet.place};
        under.removeAll(QString());
        m_y += 12;
        if (!under.isEmpty()) {
            putFitted(page(), under.join(QStringLiteral("  ·  ")), underFace, {sheet::left, m_y},
                      sheet::textWidth, isFirst ? add(Tag::paragraph) : -1, m_measure);
        }
        m_y += 9;
        int row = -1;
        if (isFirst) {
            m_table = add(Tag::table);
            row = add(Tag::tableRow, add(Tag::tableHead, m_table));
            m_body = add(Tag::tableBody, m_table);
        }
        for (std::size_t c = 0; c < m_heads.size(); ++c) {
            const int element = isFirst ? add(Tag::columnHead, row) : -1;
            putFitted(page(), m_heads[c], headFace, {edges[c] + (c == 0 ? 0 : gutter), m_y},
                      edges[c + 1] - edges[c] - gutter, element, m_measure);
        }
        m_y += 2;
        rule(m_y, strokes::thick, Ink::rule);
    }

    void putRow(int number, const Attendee& person) {
        if (m_y + rowHeight > bottom) {
            beginPage();
        }
        const double baseline = m_y + rowHeight - 3.5;
        const std::array texts{QString::number(number), person.name, person.school, QString()};
        const int row = add(Tag::tableRow, m_body);
        for (std::size_t c = 0; c < texts.size(); ++c) {
            const int element = add(c == 1 ? Tag::rowHead : Tag::cell, row);
            const Face face = c == 0 ? Face{8, Weight::regular, Ink::quiet} : nameFace;
            putFitted(page(), texts[c], face, {edges[c] + (c == 0 ? 0 : gutter), baseline},
                      edges[c + 1] - edges[c] - gutter, element, m_measure);
        }
        m_y += rowHeight;
        rule(m_y, strokes::thin, Ink::rule);
    }

    const SignIn& m_sheet;
    const Language& m_language;
    std::array<QString, 4> m_heads;
    Pages m_pages;
    TextMeasure m_measure;
    double m_y = 0;
    int m_table = -1;
    int m_body = -1;
};

} // namespace

Pages signInSheet(const SignIn& sheet, const Language& language) {
    return SheetSetting(sheet, language).run();
}

} // namespace samspel::report
