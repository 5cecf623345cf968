// SPDX-License-Identifier: MIT
#include "ui/printing/reportchoice.h"

#include "report/municipalityreport.h"
#include "report/processingreport.h"
#include "report/statusreport.h"

namespace samspel {

report::Document documentOf(const Ledger& ledger, const ReportChoice& choice) {
    const Language language = Language::load(choice.language);
    if (choice.kind == ReportKind::municipality) {
        report::MunicipalityChoice asked;
        asked.unit = choice.unit;
        asked.audience = choice.audience;
        return report::municipalityReport(ledger, asked, language);
    }
    if (choice.kind == ReportKind::processing) {
        return report::processingReport(ledger, QDateTime::currentDateTime(), language);
    }
    report::StatusChoice asked;
    asked.region = choice.unit;
    asked.audience = choice.audience;
    return report::statusReport(ledger, asked, language);
}

} // namespace samspel
