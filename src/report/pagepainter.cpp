// SPDX-License-Identifier: MIT
#include "report/pagepainter.h"

#include <QPainter>
#include <map>

namespace samspel::report {

namespace {

QPen penOf(const RuleItem& rule) {
    QPen pen(colour(rule.ink), rule.width, Qt::SolidLine, Qt::FlatCap);
    if (rule.isDotted) {
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.01, 3.5});
        pen.setWidthF(2 * rule.width);
    }
    return pen;
}

/// Paints the items, each on a painter whose unit fits it; keeps the fonts of the page.
class ItemPainter {
public:
    ItemPainter(QPainter& painter, double unitsPerMm) : m_painter(painter), m_unitsPerMm(unitsPerMm) {}

    void operator()(const Item& item) {
        m_painter.save();
        std::visit([&](const auto& what) { paintOne(item.box, what); }, item.what);
        m_painter.restore();
    }

private:
    void paintOne(const QRectF&, const TextItem& text) {
        const double scale = m_unitsPerMm / fontUnitsPerMm;
        m_painter.scale(scale, scale);
        m_painter.setFont(font(text.face));
        m_painter.setPen(colour(text.face.ink));
        m_painter.drawText(text.at * fontUnitsPerMm, text.text);
    }
    void paintOne(const QRectF&, const RuleItem& rule) {
        m_painter.scale(m_unitsPerMm, m_unitsPerMm);
        m_painter.setPen(penOf(rule));
        m_painter.drawLine(rule.line);
    }
    void paintOne(const QRectF& box, const FillItem& fill) {
        m_painter.scale(m_unitsPerMm, m_unitsPerMm);
        m_painter.fillRect(box, colour(fill.ink));
    }
    void paintOne(const QRectF& box, const PictureItem& picture) {
        m_painter.scale(m_unitsPerMm, m_unitsPerMm);
        picture.paint(m_painter, box);
    }

    const QFont& font(const Face& face) {
        const std::pair key(face.points, face.weight);
        auto found = m_fonts.find(key);
        if (found == m_fonts.end()) {
            found = m_fonts.emplace(key, fontOf(face)).first;
        }
        return found->second;
    }

    QPainter& m_painter;
    double m_unitsPerMm;
    std::map<std::pair<double, Weight>, QFont> m_fonts;
};

} // namespace

void paint(const Page& page, QPainter& painter, double unitsPerMm,
           const std::function<void(int element)>& marked) {
    ItemPainter paintItem(painter, unitsPerMm);
    int element = -1;
    for (const Item& item : page.items) {
        if (item.element != element) {
            element = item.element;
            if (marked) {
                marked(element);
            }
        }
        paintItem(item);
    }
    if (marked && element != -1) {
        marked(-1);
    }
}

} // namespace samspel::report
