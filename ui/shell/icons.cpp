// SPDX-License-Identifier: MIT
#include "ui/shell/icons.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <array>
#include <string_view>

namespace samspel {

namespace {

// A drawing on a grid of 24 × 24: M and L with a point, A with a circle's middle and radius, Z closes.
struct Drawing {
    std::string_view name;
    const char* path;
};

constexpr std::array drawings{
    Drawing{"list-add", "M12 5L12 19M5 12L19 12"},
    Drawing{"edit-delete", "M4 7L20 7M9 7L9 4L15 4L15 7M6 7L7 20L17 20L18 7M10 11L10 16M14 11L14 16"},
    Drawing{"edit-undo", "M9 6L4 11L9 16M4 11L15 11L18 12L20 14L20 17L19 19"},
    Drawing{"edit-redo", "M15 6L20 11L15 16M20 11L9 11L6 12L4 14L4 17L5 19"},
    Drawing{"edit-copy", "M8 8L20 8L20 20L8 20ZM16 8L16 4L4 4L4 16L8 16"},
    Drawing{"edit-find", "A10.5 10.5 6M15 15L20 20"},
    Drawing{"edit-clear", "M6 6L18 18M18 6L6 18"},
    Drawing{"window-close", "M6 6L18 18M18 6L6 18"},
    Drawing{"go-previous", "M14 5L7 12L14 19"},
    Drawing{"go-next", "M10 5L17 12L10 19"},
    Drawing{"go-down", "M5 9L12 16L19 9"},
    Drawing{"document-new", "M6 3L14 3L18 7L18 21L6 21ZM14 3L14 7L18 7"},
    Drawing{"document-open", "M3 19L3 5L9 5L11 7L20 7L20 10M3 19L6 10L22 10L19 19Z"},
    Drawing{"document-save", "M5 4L16 4L20 8L20 20L4 20L4 4ZM8 4L8 9L15 9L15 4M7 20L7 13L17 13L17 20"},
    Drawing{"document-import", "M12 3L12 14M7 9L12 14L17 9M4 16L4 20L20 20L20 16"},
    Drawing{"document-export", "M12 14L12 3M7 8L12 3L17 8M4 16L4 20L20 20L20 16"},
    Drawing{"document-print", "M7 9L7 4L17 4L17 9M5 9L19 9L19 17L5 17ZM8 14L16 14L16 20L8 20Z"},
    Drawing{"view-filter", "M4 5L20 5L14 12L14 20L10 17L10 12Z"},
    Drawing{"view-calendar", "M4 6L20 6L20 20L4 20ZM4 10L20 10M8 3L8 6M16 3L16 6"},
    Drawing{"view-refresh", "M19 9L16 5L11 4L7 6L5 10L5 14M5 15L8 19L13 20L17 18L19 14M19 4L19 9L14 9"},
    Drawing{"configure", "M4 7L20 7M4 12L20 12M4 17L20 17M9 5L9 9M15 10L15 14M7 15L7 19"},
    Drawing{"help-contents",
            "A12 12 9M9.5 9.5L10.5 7.5L12.5 7L14.5 8L14.5 10.5L12 12.5L12 14.5M12 17L12 17.5"},
    Drawing{"dialog-ok", "M5 13L10 18L19 7"},
    Drawing{"dialog-information", "A12 12 9M12 11L12 17M12 7L12 7.5"},
    Drawing{"dialog-warning", "M12 4L21 20L3 20ZM12 10L12 15M12 17.5L12 18"},
    Drawing{"application-exit", "M14 4L5 4L5 20L14 20M10 12L21 12M17 8L21 12L17 16"},
    Drawing{"samspel-flag", "M6 3L6 21M6 4L18 4L15 8L18 12L6 12"},
    Drawing{"samspel-person", "A12 8 4M4 20L5 17L8 15L16 15L19 17L20 20"},
    Drawing{"samspel-today",
            "A12 12 4M12 3L12 5M12 19L12 21M3 12L5 12M19 12L21 12M6 6L7 7M17 17L18 18M18 6L17 7M7 17L6 18"},
    Drawing{"samspel-partnership",
            "A12 7 2.5A5 10 2A19 10 2M8 20L8 16L10 13L14 13L16 16L16 20M2.5 19L2.5 16L4.5 14M21.5 19L21.5 "
            "16L19.5 14"},
    Drawing{"samspel-owners",
            "M3 20L21 20M4 9L12 4L20 9ZM6 9L6 17M10 9L10 17M14 9L14 17M18 9L18 17M4 17L20 17"},
    Drawing{"samspel-leaders", "M4 20L8 20L8 16L12 16L12 12L16 12L16 8L20 8L20 4M4 12L9 7M9 11L9 7L5 7"},
    Drawing{"samspel-networks",
            "A12 5 2A5 12 2A19 12 2A8 19.5 2A16 19.5 2M10.4 6.2L6.6 10.6M13.6 6.2L17.4 10.6M5.8 13.8L7.3 "
            "17.6M18.2 13.8L16.7 17.6M10 19.5L14 19.5"},
    Drawing{"samspel-kindergartens", "M4 11L12 4L20 11M6 10L6 20L18 20L18 10M10 20L10 15L14 15L14 20"},
    Drawing{"samspel-entrepreneurship",
            "M12 21L12 12M12 14L7 12L5 8L9 8L12 12M12 12L15 7L19 6L18 10L12 13M6 21L18 21"},
    Drawing{"samspel-adapted", "M4 6L20 6M4 12L20 12M4 18L20 18A9 6 2A15 12 2A7 18 2"},
    Drawing{"samspel-money", "M3 7L21 7L21 18L3 18ZA12 12.5 2.8M6 10L6 10.5M18 14.5L18 15"},
    Drawing{"samspel-evaluation", "A10 10 6M14.5 14.5L20 20M7 10L9.5 12.5L13 7.5"},
    Drawing{"samspel-organisations",
            "M12 4L12 8M9 4L15 4L15 8L9 8ZM12 8L12 12M5 16L5 12L19 12L19 16M2.5 16L7.5 16L7.5 20L2.5 "
            "20ZM16.5 16L21.5 16L21.5 20L16.5 20ZM12 12L12 16M9.5 16L14.5 16L14.5 20L9.5 20Z"},
    Drawing{"samspel-programmes",
            "M4 5L8 5L8 9L4 9ZM11 7L20 7M4 11L8 11L8 15L4 15ZM11 13L20 13M4 17L8 17L8 21L4 21ZM11 19L20 19"},
    Drawing{"samspel-milestones", "M3 17L21 17M8 6L12 10L8 14L4 10ZM14 10L21 10M14 8L14 12M21 8L21 12"},
    Drawing{"samspel-figures", "M4 4L4 20L20 20M7 15L11 10L14 13L20 6"},
    Drawing{"samspel-indicators",
            "M4 18L20 18M4 18L4 15M8 18L8 13M12 18L12 15M16 18L16 13M20 18L20 15M12 4L12 10M9 8L12 11L15 8"},
    Drawing{"samspel-sources", "M6 3L14 3L18 7L18 21L6 21ZM14 3L14 7L18 7M9 12L15 12M9 16L15 16"},
    Drawing{"samspel-import", "M12 3L12 14M7 9L12 14L17 9M4 16L4 20L20 20L20 16"},
    Drawing{"samspel-reports", "M5 3L19 3L19 21L5 21ZM8 7L16 7M8 10L16 10M8 18L8 15M12 18L12 13M16 18L16 14"},
    Drawing{"samspel-releases", "M13 3L5 3L5 21L17 21L17 16M10 12L21 12M17 8L21 12L17 16"},
    Drawing{"samspel-history", "A12 12 8.5M12 7L12 12L16 14"},
    Drawing{"samspel-register", "M5 4L17 4L19 6L19 20L7 20L5 18ZM5 18L7 16L19 16M9 8L15 8"},
    Drawing{"samspel-columns", "M4 5L20 5L20 19L4 19ZM9.5 5L9.5 19M14.5 5L14.5 19"},
};

const Drawing* drawingOf(std::string_view name) {
    for (const Drawing& drawing : drawings) {
        if (drawing.name == name) {
            return &drawing;
        }
    }
    return nullptr;
}

QPainterPath pathOf(const char* text) {
    QPainterPath path;
    const QString all = QString::fromLatin1(text);
    for (qsizetype at = 0; at < all.size();) {
        const QChar verb = all[at];
        qsizetype end = at + 1;
        while (end < all.size() && !all[end].isLetter()) {
            ++end;
        }
        const QStringList numbers = all.mid(at + 1, end - at - 1).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        const auto number = [&](int i) { return numbers.value(i).toDouble(); };
        if (verb == QLatin1Char('M')) {
            path.moveTo(number(0), number(1));
        } else if (verb == QLatin1Char('L')) {
            path.lineTo(number(0), number(1));
        } else if (verb == QLatin1Char('A')) {
            path.addEllipse(QPointF(number(0), number(1)), number(2), number(2));
        } else {
            path.closeSubpath();
        }
        at = end;
    }
    return path;
}

/// Draws one of our own icons at any size, in the colour of the text around it.
class LineEngine : public QIconEngine {
public:
    explicit LineEngine(const Drawing& drawing) : m_drawing(drawing) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const QPalette palette = QApplication::palette();
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / 24.0, rect.height() / 24.0);
        painter->setPen(QPen(palette.color(group, QPalette::WindowText), 1.5, Qt::SolidLine, Qt::RoundCap,
                             Qt::RoundJoin));
        painter->drawPath(pathOf(m_drawing.path));
        painter->restore();
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine* clone() const override { return new LineEngine(m_drawing); }

private:
    const Drawing& m_drawing;
};

} // namespace

QIcon drawnIcon(const QByteArray& name) {
    const Drawing* drawing = drawingOf(name.constData());
    return drawing != nullptr ? QIcon(new LineEngine(*drawing)) : QIcon();
}

QIcon icon(const char* name) {
    const QString themed = QString::fromLatin1(name);
    return QIcon::hasThemeIcon(themed) ? QIcon::fromTheme(themed) : drawnIcon(name);
}

} // namespace samspel
