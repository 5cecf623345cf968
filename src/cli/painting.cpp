// SPDX-License-Identifier: MIT
#include "chart/picture.h"
#include "cli/choice.h"
#include "cli/noting.h"
#include "cli/output.h"
#include "report/references.h"
#include "report/trendinput.h"
#include "store/content.h"
#include "store/ledger.h"

#include <QFileInfo>

namespace samspel::cli {

namespace {

QString outputOf(const Arguments& arguments, const QStringList& endings, const Language& language) {
    const QString file = arguments.value("-o");
    for (const QString& ending : endings) {
        if (file.endsWith(ending, Qt::CaseInsensitive)) {
            return file;
        }
    }
    throw WrongUsage(
        language.say("Cli", "-o wants a file that ends in %1.").arg(endings.join(QStringLiteral(", "))));
}

chart::Form formOf(const Arguments& arguments, const Language& language) {
    const QString form = arguments.value("--form", QStringLiteral("figures"));
    if (form != QLatin1String("figures") && form != QLatin1String("distance")) {
        throw WrongUsage(language.say("Cli", "--form is figures or distance."));
    }
    return form == QLatin1String("distance") ? chart::Form::distance : chart::Form::figures;
}

} // namespace

Exit drawChart(const Arguments& arguments, const Language& language) {
    SeriesChoice choice = choiceOf(arguments, language);
    const chart::Form form = formOf(arguments, language);
    const QString file = outputOf(
        arguments, {QStringLiteral(".svg"), QStringLiteral(".png"), QStringLiteral(".pdf")}, language);
    const OpenRegister opened = openToShow(arguments.words().first(), choice.audience, language);
    const auto& ledger = opened.ledger;
    if (const QStringList unknown = unknownIn(*ledger, choice, language); !unknown.isEmpty()) {
        tell(unknown.join(QLatin1Char('\n')));
        return Exit::unacceptable;
    }
    if (form == chart::Form::distance && !choice.units.contains(report::nationNumber)) {
        choice.units += report::nationNumber; // it is what is measured from
    }
    chart::TrendInput input = report::trendInput(*ledger, choice);
    input.form = form;
    if (input.series.empty()) {
        tell(language.say("Cli", "The register has no such figures, so there is nothing to draw."));
        return Exit::unacceptable;
    }
    const chart::Trend trend = chart::trend(input, language);
    if (trend.lines.empty()) {
        tell(trend.empty);
        return Exit::unacceptable;
    }
    const auto theme = chart::Theme::print();
    const auto paint = file.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)   ? chart::svg
                       : file.endsWith(QLatin1String(".png"), Qt::CaseInsensitive) ? chart::png
                                                                                   : chart::pdf;
    const QByteArray bytes = paint(trend, theme, chart::Paper{});
    writeFile(file, bytes);
    if (choice.audience == Audience::open) {
        note(*ledger,
             {.what = trend.title,
              .medium = Medium::picture,
              .file = QFileInfo(file).fileName(),
              .sha256 = sha256Of(bytes),
              .figures = handedOf(input.series, input.from, input.to)},
             language);
    }
    return Exit::done;
}

} // namespace samspel::cli
