// SPDX-License-Identifier: MIT
#include "ui/dashboard/sharing.h"

#include "chart/picture.h"
#include "ui/dashboard/figurelist.h"
#include "ui/shell/filewriting.h"

#include <QFileInfo>
#include <QMimeData>

namespace samspel {

namespace {

// A spreadsheet would run a cell that begins like a formula.
QString harmless(const QString& cell) {
    static const QString dangerous = QStringLiteral("=+-@\t\r");
    QString text = cell;
    text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
    return !cell.isEmpty() && dangerous.contains(cell[0]) ? QLatin1Char('\'') + text : text;
}

QStringList wordsAbove(const chart::Trend& trend) {
    QStringList words{trend.stamp, trend.title, trend.subtitle};
    words.removeAll(QString());
    return words;
}

QStringList wordsBelow(const chart::Trend& trend) { return trend.sentences + trend.caution + trend.notes; }

QString plainText(const chart::Trend& trend) {
    QStringList lines = wordsAbove(trend);
    const auto addRow = [&lines](QStringList cells) {
        for (QString& cell : cells) {
            cell = harmless(cell);
        }
        lines += cells.join(QLatin1Char('\t'));
    };
    addRow(trend.rowHeads);
    for (const chart::TableRow& row : trend.rows) {
        addRow(cellsOf(row));
    }
    return (lines + wordsBelow(trend)).join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString html(const chart::Trend& trend) {
    QString text;
    const auto addWords = [&text](const QStringList& words) {
        for (const QString& word : words) {
            text += QStringLiteral("<p>%1</p>").arg(word.toHtmlEscaped());
        }
    };
    const auto addRow = [&text](const QStringList& cells, QLatin1String tag) {
        text += QStringLiteral("<tr>");
        for (const QString& cell : cells) {
            text += QStringLiteral("<%1>%2</%1>").arg(tag, harmless(cell).toHtmlEscaped());
        }
        text += QStringLiteral("</tr>");
    };
    addWords(wordsAbove(trend));
    text += QStringLiteral("<table>");
    addRow(trend.rowHeads, QLatin1String("th"));
    for (const chart::TableRow& row : trend.rows) {
        addRow(cellsOf(row), QLatin1String("td"));
    }
    text += QStringLiteral("</table>");
    addWords(wordsBelow(trend));
    return text;
}

} // namespace

std::optional<PictureKind> pictureKindOf(const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == QLatin1String("pdf")   ? std::optional(PictureKind::pdf)
           : ending == QLatin1String("svg") ? std::optional(PictureKind::svg)
           : ending == QLatin1String("png") ? std::optional(PictureKind::png)
                                            : std::nullopt;
}

QByteArray savePicture(const chart::Trend& trend, PictureKind kind, const QString& path) {
    const chart::Theme theme = chart::Theme::print();
    const QByteArray bytes = kind == PictureKind::pdf   ? chart::pdf(trend, theme)
                             : kind == PictureKind::svg ? chart::svg(trend, theme)
                                                        : chart::png(trend, theme);
    writeFile(path, bytes);
    return bytes;
}

Release handingOut(const chart::Trend& trend, const chart::TrendInput& input, Medium medium) {
    QStringList names{trend.title, trend.subtitle};
    names.removeAll(QString());
    return {.what = names.join(QStringLiteral(" · ")),
            .medium = medium,
            .figures = handedOf(input.series, input.from, input.to)};
}

std::unique_ptr<QMimeData> figuresOf(const chart::Trend& trend) {
    auto data = std::make_unique<QMimeData>();
    data->setText(plainText(trend));
    data->setHtml(html(trend));
    return data;
}

} // namespace samspel
