// SPDX-License-Identifier: MIT
#pragma once

// libqpdf's own headers, as this room uses them.

// Version 11 warns until one says which pointers are wanted: the standard library's.
#ifndef POINTERHOLDER_TRANSITION
#define POINTERHOLDER_TRANSITION 4
#endif
// Clang takes the JSON class of version 11 for incomplete under C++20. Only its name is needed here.
#ifdef __clang__
#define JSON_HH
class JSON;
#endif
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>
