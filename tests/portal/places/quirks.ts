import type { Place } from './place.ts';

/** No doctype, and markup of the nineties. */
export const quirks: Place = {
  name: 'quirks',
  html: () => `<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8"><TITLE>述职报告填报</TITLE></HEAD>
<BODY BGCOLOR=#EEF3F9 LEFTMARGIN=0 TOPMARGIN=0>
<TABLE WIDTH=1000 BORDER=1 CELLPADDING=4 CELLSPACING=0 ALIGN=CENTER>
<FORM METHOD=POST ACTION="/submit">
<TR><TD COLSPAN=2 ALIGN=CENTER><FONT SIZE=5 COLOR=RED><B>人大代表年度述职报告填报</B></FONT>
<TR><TD WIDTH=140 ALIGN=RIGHT NOWRAP><FONT SIZE=2>述职报告正文：</FONT><TD><TEXTAREA NAME=content ROWS=20 COLS=95></TEXTAREA>
<TR><TD COLSPAN=2 ALIGN=CENTER><INPUT TYPE=SUBMIT VALUE="提交">
</FORM></TABLE></BODY></HTML>`,
};
