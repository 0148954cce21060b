import { type Place, reportForm, textareaField } from './place.ts';

/** A page in the old encoding, which sends its form in it and says so in the field browsers know for that. */
export const gbk: Place = {
  name: 'gbk',
  type: 'text/html; charset=gb2312',
  html: () => `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>述职报告填报</title></head>
<body>${reportForm(`${textareaField}<input type="hidden" name="_charset_">`)}</body></html>`,
};
