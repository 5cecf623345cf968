// SPDX-License-Identifier: MIT
#include "cli/noting.h"
#include "cli/output.h"
#include "report/municipalityreport.h"
#include "report/pagelayout.h"
#include "report/pdf.h"
#include "report/processingreport.h"
#include "report/statusreport.h"
#include "store/content.h"
#include "store/ledger.h"
#include "store/seriesquery.h"

#include <QFileInfo>

namespace samspel::cli {

namespace {

Audience audienceOf(const Arguments& arguments) {
    return arguments.has("--internal") ? Audience::internal : Audience::open;
}

report::Document statusOf(const Ledger& ledger, const Arguments& arguments, const Language& language) {
    report::StatusChoice choice;
    choice.region = arguments.value("--unit");
    choice.audience = audienceOf(arguments);
    return report::statusReport(ledger, choice, language);
}

report::Document municipalityOf(const Ledger& ledger, const Arguments& arguments, const Language& language) {
    report::MunicipalityChoice choice;
    choice.unit = arguments.value("--unit");
    choice.audience = audienceOf(arguments);
    return report::municipalityReport(ledger, choice, language);
}

} // namespace

Exit writeReport(const Arguments& arguments, const Language& language) {
    const QString which = arguments.words()[1];
    const bool isStatus = which == QLatin1String("status");
    const bool isProcessing = which == QLatin1String("processing");
    if (!isStatus && !isProcessing && which != QLatin1String("municipality")) {
        throw WrongUsage(
            language.say("Cli", "There is no report “%1”; there are status, municipality and processing.")
                .arg(which));
    }
    const QString unit = arguments.value("--unit");
    if (!isStatus && !isProcessing && unit.isEmpty()) {
        throw WrongUsage(language.say("Cli", "Whose report? --unit wants a municipality's number."));
    }
    const QString file = arguments.value("-o");
    if (!file.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        throw WrongUsage(language.say("Cli", "-o wants a file that ends in %1.").arg(QLatin1String(".pdf")));
    }
    const OpenRegister opened = openToShow(arguments.words().first(), audienceOf(arguments), language);
    const auto& ledger = opened.ledger;
    if (!unit.isEmpty() && !unitOf(*ledger, unit)) {
        tell(language.say("Cli", "The register has no unit with number “%1”.").arg(unit));
        return Exit::unacceptable;
    }
    const report::Document document =
        isProcessing ? report::processingReport(*ledger, QDateTime::currentDateTime(), language)
        : isStatus   ? statusOf(*ledger, arguments, language)
                     : municipalityOf(*ledger, arguments, language);
    const QByteArray bytes = report::pdf(report::layOut(document));
    writeFile(file, bytes);
    if (document.release) {
        Release out = *document.release;
        out.medium = Medium::pdf;
        out.file = QFileInfo(file).fileName();
        out.sha256 = sha256Of(bytes);
        note(*ledger, out, language);
    }
    return Exit::done;
}

} // namespace samspel::cli
